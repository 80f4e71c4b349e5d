/** What reaches a person's mailbox, and the way to whoever brings it there. */
@NullMarked
package org.guanxi.campaign.mail;

import org.jspecify.annotations.NullMarked;
