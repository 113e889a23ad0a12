# Read by CMake right after llama-cpp-python's `project(llama_cpp)` (CMAKE_PROJECT_llama_cpp_INCLUDE).
# Its CMakeLists forces llama.cpp's `common` library into the build; the binding never loads it. A plain variable hides
# the cache entry that it forces.
set(LLAMA_BUILD_COMMON OFF)
set(LLAMA_OPENSSL OFF)

# Headers, pkg-config and a second copy of every library would be installed beside the package: keep one copy.
set(CMAKE_INSTALL_LIBDIR llama_cpp/lib)
set(CMAKE_INSTALL_INCLUDEDIR llama_cpp/include)
set(CMAKE_INSTALL_BINDIR llama_cpp/bin)

if(BEDSIDE_AMX_FIX)
  add_compile_options(
    "$<$<STREQUAL:$<TARGET_PROPERTY:NAME>,ggml-cpu>:SHELL:-include \"${CMAKE_CURRENT_LIST_DIR}/amx_fix.h\">")
endif()
