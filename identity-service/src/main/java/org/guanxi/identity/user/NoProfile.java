package org.guanxi.identity.user;

import org.guanxi.shared.problem.NotFound;

final class NoProfile extends NotFound {}
