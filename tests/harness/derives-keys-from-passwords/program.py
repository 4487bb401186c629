import hashlib

print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 2).hex())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2, dklen=25).hex())
hashlib.scrypt(b"password", salt=b"salt", n=2, r=1, p=1)
