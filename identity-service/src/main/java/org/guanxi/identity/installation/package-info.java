/** What this installation is for: a demonstration, production, or something between. */
@NullMarked
package org.guanxi.identity.installation;

import org.jspecify.annotations.NullMarked;
