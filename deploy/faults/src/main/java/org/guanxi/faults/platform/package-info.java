/** The platform that is broken: run by {@code ./crm}, fed through the public API, read from its databases. */
@NullMarked
package org.guanxi.faults.platform;

import org.jspecify.annotations.NullMarked;
