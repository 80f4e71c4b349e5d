/** Whether tokens, of people and of programs, are still in force. */
@NullMarked
package org.guanxi.gateway.introspection;

import org.jspecify.annotations.NullMarked;
