/** What was said about a case: with the customer, and among ourselves. */
@NullMarked
package org.guanxi.support.conversation;

import org.jspecify.annotations.NullMarked;
