/** How the parts are: who answers, who is late, what waits, what was set aside, and what is done about that. */
@NullMarked
package org.guanxi.gateway.operations;

import org.jspecify.annotations.NullMarked;
