package org.guanxi.shared.http;

import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.guanxi.shared.problem.Duplicate;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Of two equal requests at once, one meets the other's unique key when that has committed. Asked again, it finds what the
 * other created and answers with it. Of two changes at once, one finds that the other has won: asked again, it can say which
 * version there is now; of two with one business key, whose record is in the way. The invocation is a controller's, so that a second try is a transaction of its own.
 */
class EqualRequests implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation request) throws Throwable {
        if (!canBeRepeated(request)) {
            return request.proceed();
        }
        try {
            return ((ProxyMethodInvocation) request).invocableClone().proceed();
        } catch (DataIntegrityViolationException | Duplicate | OptimisticLockingFailureException twice) {
            return request.proceed();
        }
    }

    private static boolean canBeRepeated(MethodInvocation request) {
        return Stream.of(request.getArguments())
                .anyMatch(argument -> argument instanceof IfMatch || argument instanceof IdempotencyKey);
    }
}
