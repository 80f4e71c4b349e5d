/** What concerns a person and was done by somebody else. */
@NullMarked
package org.guanxi.identity.notification;

import org.jspecify.annotations.NullMarked;
