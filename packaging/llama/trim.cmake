# Read by CMake right after llama-cpp-python's `project(llama_cpp)` (CMAKE_PROJECT_llama_cpp_INCLUDE).
# Its CMakeLists forces llama.cpp's `common` library into the build; the binding never loads it. A plain variable hides
# the cache entry that it forces.
set(LLAMA_BUILD_COMMON OFF)
set(LLAMA_OPENSSL OFF)

# One copy of each library, in the package: as shipped, a wheel holds six (two places, three names).
set(CMAKE_PLATFORM_NO_VERSIONED_SONAME ON)
set(CMAKE_INSTALL_LIBDIR llama_cpp/lib)
set(CMAKE_INSTALL_INCLUDEDIR llama_cpp/include)
set(CMAKE_INSTALL_BINDIR llama_cpp/bin)

# models/engine.py reads this before the engine is loaded.
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/bedside-variant.txt" "${BEDSIDE_VARIANT}\n")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/bedside-variant.txt" DESTINATION llama_cpp/lib)

if(BEDSIDE_VARIANT STREQUAL "amx")
  add_compile_options(
    "$<$<STREQUAL:$<TARGET_PROPERTY:NAME>,ggml-cpu>:SHELL:-include \"${CMAKE_CURRENT_LIST_DIR}/amx_fix.h\">")

  # llama.cpp configures the tiles once a thread. ONNX Runtime and OpenVINO configure them too, for themselves, so on a
  # thread that they share the configuration would be theirs: configure at every product (it costs nanoseconds).
  set(products "${CMAKE_CURRENT_SOURCE_DIR}/vendor/llama.cpp/ggml/src/ggml-cpu/amx/mmq.cpp")
  file(READ "${products}" text)
  string(REPLACE "static thread_local bool done = false;" "bool done = false;" patched "${text}")
  if(NOT patched MATCHES "[^_]bool done = false;" OR patched MATCHES "thread_local bool done")
    message(FATAL_ERROR "amx/mmq.cpp is not the one that this recipe was written for")
  endif()
  file(WRITE "${products}" "${patched}")
endif()
