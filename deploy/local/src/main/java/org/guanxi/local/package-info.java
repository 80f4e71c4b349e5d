/**
 * Runs the whole platform on one machine without containers: here are the commands of {@code ./crm}, in the packages
 * below what they are made of. The code needs the JDK alone.
 */
@NullMarked
package org.guanxi.local;

import org.jspecify.annotations.NullMarked;
