;; Calls of C's into JavaScript that are answered at once, or later where `now` says so. Only then a call
;; suspends, and only with code of WebAssembly below it, as a suspending call demands.
(module
  (import "read" "now" (func $read_now (param i32 i32 i32 i32) (result i32)))
  (import "read" "later" (func $read_later (param i32 i32 i32 i32) (result i32)))
  (import "check" "now" (func $check_now (result i32)))
  (import "check" "later" (func $check_later (result i32)))
  (func (export "fd_read") (param i32 i32 i32 i32) (result i32)
    (local $error i32)
    (local.tee $error
      (call $read_now (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
    (if (result i32) (i32.eq (i32.const -1))
      (then (call $read_later (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
      (else (local.get $error))))
  (func (export "check") (result i32)
    (local $signal i32)
    (local.tee $signal (call $check_now))
    (if (result i32) (i32.eq (i32.const -1))
      (then (call $check_later))
      (else (local.get $signal)))))
