/** What a service whose records belong to people knows of them: a copy kept by identity-service's events. */
@NullMarked
package org.guanxi.shared.people;

import org.jspecify.annotations.NullMarked;
