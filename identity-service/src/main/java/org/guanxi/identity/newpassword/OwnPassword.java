package org.guanxi.identity.renewal;

import org.guanxi.shared.problem.Conflict;

final class OwnPassword extends Conflict {}
