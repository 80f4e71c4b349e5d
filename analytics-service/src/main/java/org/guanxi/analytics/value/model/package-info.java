/** The customer value models, version after version, and what they are fitted to. */
@NullMarked
package org.guanxi.analytics.value.model;

import org.jspecify.annotations.NullMarked;
