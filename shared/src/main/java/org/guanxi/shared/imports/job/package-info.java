/** An import as the database keeps it: how far it is, and what became of its rows. */
@NullMarked
package org.guanxi.shared.imports.job;

import org.jspecify.annotations.NullMarked;
