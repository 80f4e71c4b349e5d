/** The purchase history that every round imports: the real one, or one made up after it. */
package org.guanxi.faults.history;
