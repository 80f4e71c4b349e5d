package org.guanxi.support.cases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs in every instance; each takes the cases that no other has locked. */
@Component
class CaseCloser {

    private static final Logger log = LoggerFactory.getLogger(CaseCloser.class);

    private final CaseMoves cases;

    CaseCloser(CaseMoves cases) {
        this.cases = cases;
    }

    @Scheduled(fixedDelayString = "${guanxi.cases.close-every:1m}")
    void closeResolved() {
        int closed;
        do {
            closed = cases.closeResolved();
            if (closed > 0) {
                log.info("Closed {} resolved cases", closed);
            }
        } while (closed == CaseMoves.CLOSED_AT_ONCE);
    }
}
