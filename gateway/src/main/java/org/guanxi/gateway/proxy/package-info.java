/** Sends a request on to the service that owns its resource, and says so plainly when that service does not answer. */
@NullMarked
package org.guanxi.gateway.proxy;

import org.jspecify.annotations.NullMarked;
