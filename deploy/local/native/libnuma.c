/* Stand-in for libnuma.so.1 where the machine has none: says that there is no NUMA, so that mysqld asks no more. */
#include <errno.h>
#include <stdlib.h>

int numa_available(void) { return -1; }
void *numa_alloc_local(size_t size) { return malloc(size); }
void numa_free(void *memory, size_t size) { free(memory); }
long mbind(void *start, unsigned long length, int mode, const unsigned long *mask, unsigned long nodes, unsigned flags) {
    errno = ENOSYS;
    return -1;
}
long set_mempolicy(int mode, const unsigned long *mask, unsigned long nodes) {
    errno = ENOSYS;
    return -1;
}
void *numa_get_mems_allowed(void) { return NULL; }
void numa_bitmask_free(void *mask) {}
