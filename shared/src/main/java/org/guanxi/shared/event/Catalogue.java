package org.guanxi.shared.event;

import java.util.List;
import org.guanxi.shared.event.analytics.CustomerValueFitted;
import org.guanxi.shared.event.analytics.SegmentChanged;
import org.guanxi.shared.event.analytics.SegmentCreated;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.event.campaign.CampaignChanged;
import org.guanxi.shared.event.campaign.CampaignCreated;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.guanxi.shared.event.campaign.MessageFailed;
import org.guanxi.shared.event.campaign.MessageSent;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.event.customer.LeadInteractionLogged;
import org.guanxi.shared.event.identity.NotificationAdded;
import org.guanxi.shared.event.identity.NotificationsRead;
import org.guanxi.shared.event.identity.PartnerApplicationChanged;
import org.guanxi.shared.event.identity.PartnerApplicationRegistered;
import org.guanxi.shared.event.identity.TeamChanged;
import org.guanxi.shared.event.identity.TeamCreated;
import org.guanxi.shared.event.identity.UserChanged;
import org.guanxi.shared.event.identity.UserCreated;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.event.sales.LeadChanged;
import org.guanxi.shared.event.sales.LeadConverted;
import org.guanxi.shared.event.sales.LeadCreated;
import org.guanxi.shared.event.sales.LeadStatusChanged;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.event.sales.ProductChanged;
import org.guanxi.shared.event.sales.ProductCreated;
import org.guanxi.shared.event.support.CaseChanged;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.event.support.CaseStateChanged;

/** Every event there is. */
public final class Catalogue {

    public static final List<Class<? extends Event>> EVENTS = List.of(
            AccountCreated.class,
            AccountChanged.class,
            AccountDeleted.class,
            ContactCreated.class,
            ContactChanged.class,
            ContactDeleted.class,
            InteractionLogged.class,
            LeadInteractionLogged.class,
            LeadCreated.class,
            LeadChanged.class,
            LeadStatusChanged.class,
            LeadConverted.class,
            DealOpened.class,
            DealChanged.class,
            DealStageChanged.class,
            DealWon.class,
            DealLost.class,
            DealReopened.class,
            ProductCreated.class,
            ProductChanged.class,
            OrderPlaced.class,
            OrderChanged.class,
            OrderCancelled.class,
            CaseOpened.class,
            CaseStateChanged.class,
            CaseReplied.class,
            CaseChanged.class,
            CampaignCreated.class,
            CampaignChanged.class,
            CampaignStateChanged.class,
            MessageSent.class,
            MessageFailed.class,
            SegmentCreated.class,
            SegmentChanged.class,
            SegmentDeleted.class,
            SegmentMemberAdded.class,
            SegmentMemberRemoved.class,
            CustomerValueFitted.class,
            UserCreated.class,
            UserChanged.class,
            TeamCreated.class,
            TeamChanged.class,
            PartnerApplicationRegistered.class,
            PartnerApplicationChanged.class,
            NotificationAdded.class,
            NotificationsRead.class);

    private Catalogue() {}
}
