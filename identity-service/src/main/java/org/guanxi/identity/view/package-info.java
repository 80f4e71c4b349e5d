/** What people keep of their lists: a filter, columns and an order under a name, for themselves or for everybody. */
@NullMarked
package org.guanxi.identity.view;

import org.jspecify.annotations.NullMarked;
