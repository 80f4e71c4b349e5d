/** Of what a person is told, and where. */
@NullMarked
package org.guanxi.identity.notification.choice;

import org.jspecify.annotations.NullMarked;
