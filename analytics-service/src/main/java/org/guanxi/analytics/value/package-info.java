/** Customer value: fits the models to what is known, keeps every version, and scores each account by the one in use. */
@NullMarked
package org.guanxi.analytics.value;

import org.jspecify.annotations.NullMarked;
