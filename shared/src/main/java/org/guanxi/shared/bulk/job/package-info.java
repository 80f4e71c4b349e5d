/** A change of many rows as the database keeps it: how far it is, and what became of each row. */
@NullMarked
package org.guanxi.shared.bulk.job;

import org.jspecify.annotations.NullMarked;
