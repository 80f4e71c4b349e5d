package org.guanxi.identity.grant;

import org.guanxi.shared.problem.Conflict;

final class LastAdministrator extends Conflict {}
