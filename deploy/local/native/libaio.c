/* Stand-in for libaio.so.1 where the machine has none: every call answers "not implemented", so that mysqld,
   started with innodb_use_native_aio=OFF, uses its own threads. */
#include <errno.h>

int io_setup(int events, void *context) { return -ENOSYS; }
int io_submit(void *context, long count, void **requests) { return -ENOSYS; }
int io_getevents(void *context, long least, long most, void *events, void *timeout) { return -ENOSYS; }
