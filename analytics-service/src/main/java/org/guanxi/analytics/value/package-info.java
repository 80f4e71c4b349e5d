/** Customer value: fits the models to what is known, keeps every version, and scores each account by the newest. */
@NullMarked
package org.guanxi.analytics.value;

import org.jspecify.annotations.NullMarked;
