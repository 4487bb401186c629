;; The digest of one page of the interpreter's memory, read once: memory is what limits it.
;; `page-digest.ts` holds this module assembled.
;;
;; Upper half: the sum of all words, weighed by where in a block they are; hardly any single
;; change keeps it. Lower half: NH, the universal hash of UMAC (Black et al., 1999), with keys that nobody
;; knows and that differ from block to block; any change keeps it for one in 2^32 keys.
(module
  (import "python" "memory" (memory 1))
  ;; Each key is two numbers, for the lower and the upper lanes.
  (import "key" "left0" (global $left0 i64))
  (import "key" "left1" (global $left1 i64))
  (import "key" "right0" (global $right0 i64))
  (import "key" "right1" (global $right1 i64))
  (import "key" "step0" (global $step0 i64))
  (import "key" "step1" (global $step1 i64))

  (func (export "digest") (param $address i32) (result i64)
    (local $end i32)
    (local $left v128) (local $right v128) (local $step v128)
    (local $x v128) (local $y v128)
    (local $low v128) (local $high v128)
    (local $xs v128) (local $ys v128)
    (local $hash i64) (local $sum i64)
    (local.set $end (i32.add (local.get $address) (i32.const 4096)))
    (local.set $left
      (i64x2.replace_lane 1 (i64x2.splat (global.get $left0)) (global.get $left1)))
    (local.set $right
      (i64x2.replace_lane 1 (i64x2.splat (global.get $right0)) (global.get $right1)))
    (local.set $step
      (i64x2.replace_lane 1 (i64x2.splat (global.get $step0)) (global.get $step1)))

    ;; Two blocks of 32 bytes a turn: of more, the registers cannot hold the keys.
    (loop $blocks
      (local.set $x (v128.load (local.get $address)))
      (local.set $y (v128.load offset=16 (local.get $address)))
      (local.set $xs (i32x4.add (local.get $xs) (local.get $x)))
      (local.set $ys (i32x4.add (local.get $ys) (local.get $y)))
      (local.set $x (i32x4.add (local.get $x) (local.get $left)))
      (local.set $y (i32x4.add (local.get $y) (local.get $right)))
      (local.set $low
        (i64x2.add (local.get $low) (i64x2.extmul_low_i32x4_u (local.get $x) (local.get $y))))
      (local.set $high
        (i64x2.add (local.get $high) (i64x2.extmul_high_i32x4_u (local.get $x) (local.get $y))))
      (local.set $left (i32x4.add (local.get $left) (local.get $step)))
      (local.set $right (i32x4.add (local.get $right) (local.get $step)))

      (local.set $x (v128.load offset=32 (local.get $address)))
      (local.set $y (v128.load offset=48 (local.get $address)))
      (local.set $xs (i32x4.add (local.get $xs) (local.get $x)))
      (local.set $ys (i32x4.add (local.get $ys) (local.get $y)))
      (local.set $x (i32x4.add (local.get $x) (local.get $left)))
      (local.set $y (i32x4.add (local.get $y) (local.get $right)))
      (local.set $low
        (i64x2.add (local.get $low) (i64x2.extmul_low_i32x4_u (local.get $x) (local.get $y))))
      (local.set $high
        (i64x2.add (local.get $high) (i64x2.extmul_high_i32x4_u (local.get $x) (local.get $y))))
      (local.set $left (i32x4.add (local.get $left) (local.get $step)))
      (local.set $right (i32x4.add (local.get $right) (local.get $step)))

      (br_if $blocks
        (i32.lt_u
          (local.tee $address (i32.add (local.get $address) (i32.const 64)))
          (local.get $end))))

    (local.set $low (i64x2.add (local.get $low) (local.get $high)))
    (local.set $hash
      (i64.add
        (i64x2.extract_lane 0 (local.get $low))
        (i64x2.extract_lane 1 (local.get $low))))
    ;; Lanes are weighed, so that what moves from one to another shows.
    (local.set $sum
      (i64.add
        (i64.add
          (i64.mul (i64x2.extract_lane 0 (local.get $xs)) (i64.const 0x9E3779B97F4A7C15))
          (i64.mul (i64x2.extract_lane 1 (local.get $xs)) (i64.const 0xD1B54A32D192ED03)))
        (i64.add
          (i64.mul (i64x2.extract_lane 0 (local.get $ys)) (i64.const 0x8CB92BA72F3D8DD7))
          (i64.mul (i64x2.extract_lane 1 (local.get $ys)) (i64.const 0xABC98388FB8FAC03)))))
    (i64.or
      (i64.shl
        (i64.xor (local.get $sum) (i64.shr_u (local.get $sum) (i64.const 32)))
        (i64.const 32))
      (i64.and
        (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32)))
        (i64.const 0xFFFFFFFF)))))
