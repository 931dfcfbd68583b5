import { PageHead } from "../components/PageHead.js";
import { inOrder } from "../model/paging.js";
import { ArticleList, useArticles } from "./ArticleList.js";

export default function Articles() {
  const articles = useArticles();
  return (
    <div className="page">
      <PageHead
        title="Articles"
        total={articles.list.isPending ? undefined : articles.list.total}
        data="/articles"
        query={inOrder(articles.state.query, articles.paging.sort)}
      />
      <h2 className="unseen">List</h2>
      <ArticleList {...articles} />
    </div>
  );
}
