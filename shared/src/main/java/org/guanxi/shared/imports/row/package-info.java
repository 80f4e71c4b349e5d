/** The rows of a file: read as CSV, understood or refused by the service that they are for, each with an outcome. */
@NullMarked
package org.guanxi.shared.imports.row;

import org.jspecify.annotations.NullMarked;
