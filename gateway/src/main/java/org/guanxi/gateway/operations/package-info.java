/** How the parts are, for those with the right to know: what all of it needs, Kafka above all. */
@NullMarked
package org.guanxi.gateway.operations;

import org.jspecify.annotations.NullMarked;
