package org.guanxi.identity.profile;

import org.guanxi.shared.problem.NotFound;

final class NoProfile extends NotFound {}
