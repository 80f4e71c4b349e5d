/** Which way a request takes, in whose name, and what its caller hears when the service at the end does not serve. */
@NullMarked
package org.guanxi.gateway.route;

import org.jspecify.annotations.NullMarked;
