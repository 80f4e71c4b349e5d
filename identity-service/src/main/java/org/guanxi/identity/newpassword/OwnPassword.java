package org.guanxi.identity.newpassword;

import org.guanxi.shared.problem.Conflict;

final class OwnPassword extends Conflict {}
