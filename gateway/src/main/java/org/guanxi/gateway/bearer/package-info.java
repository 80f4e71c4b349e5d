/** Partners and programs: they bring their own access token and never get a session. */
@NullMarked
package org.guanxi.gateway.bearer;

import org.jspecify.annotations.NullMarked;
