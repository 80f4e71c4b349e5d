package org.guanxi.identity.user;

import org.guanxi.shared.problem.NotFound;

public final class NoProfile extends NotFound {}
