/** The public API and its JSON, as the partner application demo-partner uses them. */
@NullMarked
package org.guanxi.demo.api;

import org.jspecify.annotations.NullMarked;
