/** The only way in: serves the web app, signs people in, sends requests to the service that owns the resource. */
@NullMarked
package org.guanxi.gateway;

import org.jspecify.annotations.NullMarked;
