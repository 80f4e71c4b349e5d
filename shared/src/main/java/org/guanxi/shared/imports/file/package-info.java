/** The file that somebody sends: how its text is written, what a first look tells, and its rows until they are in. */
@NullMarked
package org.guanxi.shared.imports.file;

import org.jspecify.annotations.NullMarked;
