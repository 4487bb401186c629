"""The name of a colour of the palette, by its number: a long chain of conditions."""


def name(number):
    if number == 0:
        return "red 0"
    elif number == 1:
        return "green 0"
    elif number == 2:
        return "blue 0"
    elif number == 3:
        return "grey 0"
    elif number == 4:
        return "pink 0"
    elif number == 5:
        return "teal 0"
    elif number == 6:
        return "gold 0"
    elif number == 7:
        return "navy 0"
    elif number == 8:
        return "rust 0"
    elif number == 9:
        return "mint 0"
    elif number == 10:
        return "red 1"
    elif number == 11:
        return "green 1"
    elif number == 12:
        return "blue 1"
    elif number == 13:
        return "grey 1"
    elif number == 14:
        return "pink 1"
    elif number == 15:
        return "teal 1"
    elif number == 16:
        return "gold 1"
    elif number == 17:
        return "navy 1"
    elif number == 18:
        return "rust 1"
    elif number == 19:
        return "mint 1"
    elif number == 20:
        return "red 2"
    elif number == 21:
        return "green 2"
    elif number == 22:
        return "blue 2"
    elif number == 23:
        return "grey 2"
    elif number == 24:
        return "pink 2"
    elif number == 25:
        return "teal 2"
    elif number == 26:
        return "gold 2"
    elif number == 27:
        return "navy 2"
    elif number == 28:
        return "rust 2"
    elif number == 29:
        return "mint 2"
    elif number == 30:
        return "red 3"
    elif number == 31:
        return "green 3"
    elif number == 32:
        return "blue 3"
    elif number == 33:
        return "grey 3"
    elif number == 34:
        return "pink 3"
    elif number == 35:
        return "teal 3"
    elif number == 36:
        return "gold 3"
    elif number == 37:
        return "navy 3"
    elif number == 38:
        return "rust 3"
    elif number == 39:
        return "mint 3"
    elif number == 40:
        return "red 4"
    elif number == 41:
        return "green 4"
    elif number == 42:
        return "blue 4"
    elif number == 43:
        return "grey 4"
    elif number == 44:
        return "pink 4"
    elif number == 45:
        return "teal 4"
    elif number == 46:
        return "gold 4"
    elif number == 47:
        return "navy 4"
    elif number == 48:
        return "rust 4"
    elif number == 49:
        return "mint 4"
    elif number == 50:
        return "red 5"
    elif number == 51:
        return "green 5"
    elif number == 52:
        return "blue 5"
    elif number == 53:
        return "grey 5"
    elif number == 54:
        return "pink 5"
    elif number == 55:
        return "teal 5"
    elif number == 56:
        return "gold 5"
    elif number == 57:
        return "navy 5"
    elif number == 58:
        return "rust 5"
    elif number == 59:
        return "mint 5"
    elif number == 60:
        return "red 6"
    elif number == 61:
        return "green 6"
    elif number == 62:
        return "blue 6"
    elif number == 63:
        return "grey 6"
    elif number == 64:
        return "pink 6"
    elif number == 65:
        return "teal 6"
    elif number == 66:
        return "gold 6"
    elif number == 67:
        return "navy 6"
    elif number == 68:
        return "rust 6"
    elif number == 69:
        return "mint 6"
    elif number == 70:
        return "red 7"
    elif number == 71:
        return "green 7"
    elif number == 72:
        return "blue 7"
    elif number == 73:
        return "grey 7"
    elif number == 74:
        return "pink 7"
    elif number == 75:
        return "teal 7"
    elif number == 76:
        return "gold 7"
    elif number == 77:
        return "navy 7"
    elif number == 78:
        return "rust 7"
    elif number == 79:
        return "mint 7"
    elif number == 80:
        return "red 8"
    elif number == 81:
        return "green 8"
    elif number == 82:
        return "blue 8"
    elif number == 83:
        return "grey 8"
    elif number == 84:
        return "pink 8"
    elif number == 85:
        return "teal 8"
    elif number == 86:
        return "gold 8"
    elif number == 87:
        return "navy 8"
    elif number == 88:
        return "rust 8"
    elif number == 89:
        return "mint 8"
    elif number == 90:
        return "red 9"
    elif number == 91:
        return "green 9"
    elif number == 92:
        return "blue 9"
    elif number == 93:
        return "grey 9"
    elif number == 94:
        return "pink 9"
    elif number == 95:
        return "teal 9"
    elif number == 96:
        return "gold 9"
    elif number == 97:
        return "navy 9"
    elif number == 98:
        return "rust 9"
    elif number == 99:
        return "mint 9"
    elif number == 100:
        return "red 10"
    elif number == 101:
        return "green 10"
    elif number == 102:
        return "blue 10"
    elif number == 103:
        return "grey 10"
    elif number == 104:
        return "pink 10"
    elif number == 105:
        return "teal 10"
    elif number == 106:
        return "gold 10"
    elif number == 107:
        return "navy 10"
    elif number == 108:
        return "rust 10"
    elif number == 109:
        return "mint 10"
    elif number == 110:
        return "red 11"
    elif number == 111:
        return "green 11"
    elif number == 112:
        return "blue 11"
    elif number == 113:
        return "grey 11"
    elif number == 114:
        return "pink 11"
    elif number == 115:
        return "teal 11"
    elif number == 116:
        return "gold 11"
    elif number == 117:
        return "navy 11"
    elif number == 118:
        return "rust 11"
    elif number == 119:
        return "mint 11"
    elif number == 120:
        return "red 12"
    elif number == 121:
        return "green 12"
    elif number == 122:
        return "blue 12"
    elif number == 123:
        return "grey 12"
    elif number == 124:
        return "pink 12"
    elif number == 125:
        return "teal 12"
    elif number == 126:
        return "gold 12"
    elif number == 127:
        return "navy 12"
    elif number == 128:
        return "rust 12"
    elif number == 129:
        return "mint 12"
    elif number == 130:
        return "red 13"
    elif number == 131:
        return "green 13"
    elif number == 132:
        return "blue 13"
    elif number == 133:
        return "grey 13"
    elif number == 134:
        return "pink 13"
    elif number == 135:
        return "teal 13"
    elif number == 136:
        return "gold 13"
    elif number == 137:
        return "navy 13"
    elif number == 138:
        return "rust 13"
    elif number == 139:
        return "mint 13"
    elif number == 140:
        return "red 14"
    elif number == 141:
        return "green 14"
    elif number == 142:
        return "blue 14"
    elif number == 143:
        return "grey 14"
    elif number == 144:
        return "pink 14"
    elif number == 145:
        return "teal 14"
    elif number == 146:
        return "gold 14"
    elif number == 147:
        return "navy 14"
    elif number == 148:
        return "rust 14"
    elif number == 149:
        return "mint 14"
    elif number == 150:
        return "red 15"
    elif number == 151:
        return "green 15"
    elif number == 152:
        return "blue 15"
    elif number == 153:
        return "grey 15"
    elif number == 154:
        return "pink 15"
    elif number == 155:
        return "teal 15"
    elif number == 156:
        return "gold 15"
    elif number == 157:
        return "navy 15"
    elif number == 158:
        return "rust 15"
    elif number == 159:
        return "mint 15"
    elif number == 160:
        return "red 16"
    elif number == 161:
        return "green 16"
    elif number == 162:
        return "blue 16"
    elif number == 163:
        return "grey 16"
    elif number == 164:
        return "pink 16"
    elif number == 165:
        return "teal 16"
    elif number == 166:
        return "gold 16"
    elif number == 167:
        return "navy 16"
    elif number == 168:
        return "rust 16"
    elif number == 169:
        return "mint 16"
    elif number == 170:
        return "red 17"
    elif number == 171:
        return "green 17"
    elif number == 172:
        return "blue 17"
    elif number == 173:
        return "grey 17"
    elif number == 174:
        return "pink 17"
    elif number == 175:
        return "teal 17"
    elif number == 176:
        return "gold 17"
    elif number == 177:
        return "navy 17"
    elif number == 178:
        return "rust 17"
    elif number == 179:
        return "mint 17"
    elif number == 180:
        return "red 18"
    elif number == 181:
        return "green 18"
    elif number == 182:
        return "blue 18"
    elif number == 183:
        return "grey 18"
    elif number == 184:
        return "pink 18"
    elif number == 185:
        return "teal 18"
    elif number == 186:
        return "gold 18"
    elif number == 187:
        return "navy 18"
    elif number == 188:
        return "rust 18"
    elif number == 189:
        return "mint 18"
    elif number == 190:
        return "red 19"
    elif number == 191:
        return "green 19"
    elif number == 192:
        return "blue 19"
    elif number == 193:
        return "grey 19"
    elif number == 194:
        return "pink 19"
    elif number == 195:
        return "teal 19"
    elif number == 196:
        return "gold 19"
    elif number == 197:
        return "navy 19"
    elif number == 198:
        return "rust 19"
    elif number == 199:
        return "mint 19"
    else:
        raise ValueError(f"no such colour: {number}")
