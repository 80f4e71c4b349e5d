/** The contract between the services: what happened, by name, and on which topic. */
@NullMarked
package org.guanxi.shared.event;

import org.jspecify.annotations.NullMarked;
