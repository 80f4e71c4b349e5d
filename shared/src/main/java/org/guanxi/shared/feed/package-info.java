/** How a service reads the others' events: in order, each effect once, poison set aside. */
@NullMarked
package org.guanxi.shared.feed;

import org.jspecify.annotations.NullMarked;
