package org.guanxi.identity.user;

import org.guanxi.shared.problem.Conflict;

final class OwnPassword extends Conflict {}
