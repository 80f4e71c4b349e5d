/** What support knows of the contacts in customer-service: who there is. */
@NullMarked
package org.guanxi.support.contact;

import org.jspecify.annotations.NullMarked;
