package org.guanxi.customer.contact;

import org.guanxi.shared.problem.Invalid;

final class SeveralPrimaryAccounts extends Invalid {}
