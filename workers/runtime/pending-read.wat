;; Reads a descriptor for C: at once, or later where `now` says so. Only then the call suspends, and only
;; with code of WebAssembly below it, as a suspending call demands.
(module
  (import "read" "now" (func $now (param i32 i32 i32 i32) (result i32)))
  (import "read" "later" (func $later (param i32 i32 i32 i32) (result i32)))
  (func (export "fd_read") (param i32 i32 i32 i32) (result i32)
    (local $error i32)
    (local.tee $error
      (call $now (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
    (if (result i32) (i32.eq (i32.const -1))
      (then (call $later (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
      (else (local.get $error)))))
