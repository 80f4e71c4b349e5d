/** Carries a request to a service and its answer back: both bodies streamed, nothing parsed. */
@NullMarked
package org.guanxi.gateway.proxy;

import org.jspecify.annotations.NullMarked;
