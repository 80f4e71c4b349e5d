package org.guanxi.identity.profile;

import org.guanxi.shared.problem.NotFound;

public final class NoProfile extends NotFound {}
