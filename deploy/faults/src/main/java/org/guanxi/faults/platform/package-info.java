/** The platform that is broken: run by {@code ./crm}, fed through the public API, read from its databases. */
package org.guanxi.faults.platform;
