/** What was said with a customer or a lead: notes, calls, mails, meetings. Once logged, it stays as it is. */
@NullMarked
package org.guanxi.customer.interaction;

import org.jspecify.annotations.NullMarked;
