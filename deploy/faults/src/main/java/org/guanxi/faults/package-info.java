/**
 * Breaks a platform of its own while it imports a purchase history, puts it right as docs/operations.md tells, and holds
 * what is then in MySQL, on Kafka and in analytics against the history. {@code ./crm faults} compiles and runs it.
 */
@NullMarked
package org.guanxi.faults;

import org.jspecify.annotations.NullMarked;
