/* GCC's own <amxtileintrin.h> tells the compiler that `ldtilecfg` reads 8 bytes (it reads 64) and that `tileloadd`
 * reads no memory at all, so the stores that fill the tile configuration or an unpacked tile may be dropped or moved:
 * a crash on AMX machines with GCC 12 (llama.cpp issue 20824). These say what the instructions really touch.
 * Force-included into the ggml-cpu target by trim.cmake. Clang's builtins are right as they are. */
#ifndef BEDSIDE_AMX_FIX_H
#define BEDSIDE_AMX_FIX_H

#if defined(__GNUC__) && !defined(__clang__) && defined(__AMX_TILE__)
#include <immintrin.h>

#undef _tile_loadd_internal
#undef _tile_stream_loadd_internal

#define _tile_loadconfig(config) \
    __asm__ volatile("ldtilecfg\t%0" ::"m"(*(const char(*)[64])(config)) : "memory")

#define _tile_loadd_internal(dst, base, stride)                                                                   \
    __asm__ volatile("tileloadd\t(%0,%1,1), %%tmm" #dst ::"r"((const void *)(base)), "r"((long)(stride)) \
                     : "memory")

#define _tile_stream_loadd_internal(dst, base, stride)                                                              \
    __asm__ volatile("tileloaddt1\t(%0,%1,1), %%tmm" #dst ::"r"((const void *)(base)), "r"((long)(stride)) \
                     : "memory")

#endif
#endif
